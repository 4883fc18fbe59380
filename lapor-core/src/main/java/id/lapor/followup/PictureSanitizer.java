package id.lapor.followup;

import java.util.Optional;

/**
 * The default: accepts JPEG and PNG pictures and draws them anew, upright and at most {@value ShownPicture#LONGEST_SIDE} pixels long. What is kept
 * shows the same picture and carries nothing of the camera, the place or the hour.
 */
public final class PictureSanitizer implements AttachmentSanitizer {

    private final int mostBytes;

    /** Accepts files of up to 10 MiB. */
    public PictureSanitizer() {
        this(10 * 1024 * 1024);
    }

    /**
     * @param mostBytes the largest file that is looked at
     */
    public PictureSanitizer(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public Optional<SanitizedFile> sanitize(Upload upload) {
        if (upload.bytes().length == 0 || upload.bytes().length > mostBytes) {
            return Optional.empty();
        }
        return ShownPicture.of(upload.bytes()).map(ShownPicture::toFile);
    }
}
