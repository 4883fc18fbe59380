package id.lapor.monggo.page;

import id.lapor.followup.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Takes the pictures out of a form. One that is too large is named before lapor looks at it. */
@Component
public class PhotoUploads {

    static final DataSize LARGEST = DataSize.ofMegabytes(10);

    private final Phrases phrases;

    PhotoUploads(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What is wrong with the sizes, if anything is. */
    public Optional<Problems> tooLarge(@Nullable List<MultipartFile> files, String field, Locale locale) {
        List<MultipartFile> chosen = chosen(files);
        for (int i = 0; i < chosen.size(); i++) {
            long size = chosen.get(i).getSize();
            if (size > LARGEST.toBytes()) {
                long megabytes = (size + DataSize.ofMegabytes(1).toBytes() - 1)
                        / DataSize.ofMegabytes(1).toBytes();
                String sentence = phrases.say(locale, "photo.large", i + 1, megabytes, LARGEST.toMegabytes());
                return Optional.of(Problems.none().with(field, sentence).answeredWith(HttpStatus.CONTENT_TOO_LARGE));
            }
        }
        return Optional.empty();
    }

    /** The pictures as lapor takes them; the names of the files are left behind. */
    public Upload[] read(@Nullable List<MultipartFile> files) {
        return chosen(files).stream().map(PhotoUploads::upload).toArray(Upload[]::new);
    }

    /** A form without a picture sends an empty one. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        List<MultipartFile> chosen = new ArrayList<>(files == null ? List.of() : files);
        chosen.removeIf(MultipartFile::isEmpty);
        return chosen;
    }

    private static Upload upload(MultipartFile file) {
        try {
            return new Upload(file.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file of the form could not be read", unreadable);
        }
    }
}
