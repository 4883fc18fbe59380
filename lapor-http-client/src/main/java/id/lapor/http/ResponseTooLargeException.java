package id.lapor.http;

import java.io.IOException;

/** A response was larger than the client accepts. */
public final class ResponseTooLargeException extends IOException {

    /**
     * @param most bytes that were acceptable
     */
    public ResponseTooLargeException(long most) {
        super("The response is larger than " + most + " bytes");
    }
}
