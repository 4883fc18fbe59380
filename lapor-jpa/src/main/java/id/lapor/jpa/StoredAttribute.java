package id.lapor.jpa;

import id.lapor.subject.Attribute;
import id.lapor.subject.Attribute.Choice;
import id.lapor.subject.Attribute.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of {@code lapor_attribute}: a field of a category. */
@Entity(name = "LaporAttribute")
@Table(name = "lapor_attribute")
@IdClass(StoredAttribute.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredAttribute {

    record Key(String category, String code) {}

    @Id
    @Column(name = "category", nullable = false, updatable = false, length = 64)
    String category;

    @Id
    @Column(name = "code", nullable = false, updatable = false, length = 40)
    String code;

    @Column(name = "label", nullable = false, length = 200)
    String label;

    @Column(name = "hint", length = 500)
    @Nullable
    String hint;

    @Column(name = "kind", nullable = false, length = 16)
    String kind;

    @Column(name = "required", nullable = false)
    boolean required;

    @Column(name = "published", nullable = false)
    boolean published;

    /** Its place among all fields of the category that are known. */
    @Column(name = "position", nullable = false)
    int position;

    /** Whether it is asked no more. */
    @Column(name = "retired", nullable = false)
    boolean retired;

    StoredAttribute() {}

    static StoredAttribute of(String category, Attribute attribute, int position, boolean retired) {
        StoredAttribute row = new StoredAttribute();
        row.category = category;
        row.code = attribute.code();
        row.label = attribute.label();
        row.hint = attribute.hint();
        row.kind = attribute.kind().name();
        row.required = attribute.required();
        row.published = attribute.published();
        row.position = position;
        row.retired = retired;
        return row;
    }

    Key key() {
        return new Key(category, code);
    }

    Attribute toAttribute(List<Choice> values) {
        return new Attribute(code, label, hint, Kind.valueOf(kind), required, published, values);
    }
}
