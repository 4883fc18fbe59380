package id.lapor.http.model;

import java.util.Objects;

/**
 * A file of a report.
 *
 * @param id what it is asked for by
 * @param mediaType e.g. {@code image/jpeg}
 * @param size in bytes
 */
@Wire
public record AttachmentRef(String id, String mediaType, long size) {

    public AttachmentRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mediaType, "mediaType");
    }
}
