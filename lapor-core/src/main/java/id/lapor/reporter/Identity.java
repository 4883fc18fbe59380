package id.lapor.reporter;

import id.lapor.kernel.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is. Lives in the vault only; {@code toString} says nothing of it.
 *
 * @param name as the person writes it
 * @param phone as typed, e.g. {@code 0812-3456-7890}
 * @param email an address for notices
 * @param address where the person lives
 */
public record Identity(
        @PlainText(max = 120) String name,

        @Nullable @Pattern(regexp = "\\+?[0-9][0-9 .()-]{7,19}", message = "phone.shape")
        String phone,

        @Nullable @Email(message = "email.shape") @PlainText(max = 254, optional = true)
        String email,

        @PlainText(max = 300, optional = true) @Nullable String address) {

    /** A person of whom only the name and one way to reach them are known. */
    public static Identity of(String name, @Nullable String phone, @Nullable String email) {
        return new Identity(name, phone, email, null);
    }

    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
