package id.lapor.jpa;

import id.lapor.subject.Attribute;
import id.lapor.subject.Attribute.Choice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One row of {@code lapor_attribute_value}: what can be chosen as an answer to a field. */
@Entity(name = "LaporAttributeValue")
@Table(name = "lapor_attribute_value")
@IdClass(StoredAttributeValue.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredAttributeValue {

    record Key(String category, String attribute, String code) {}

    @Id
    @Column(name = "category", nullable = false, updatable = false, length = 64)
    String category;

    @Id
    @Column(name = "attribute", nullable = false, updatable = false, length = 40)
    String attribute;

    @Id
    @Column(name = "code", nullable = false, updatable = false, length = 40)
    String code;

    @Column(name = "label", nullable = false, length = 200)
    String label;

    /** Its place among all values of the field that are known. */
    @Column(name = "position", nullable = false)
    int position;

    /** Whether it can be chosen no more. */
    @Column(name = "retired", nullable = false)
    boolean retired;

    StoredAttributeValue() {}

    static StoredAttributeValue of(String category, Attribute attribute, Choice choice, int position, boolean retired) {
        StoredAttributeValue row = new StoredAttributeValue();
        row.category = category;
        row.attribute = attribute.code();
        row.code = choice.key();
        row.label = choice.label();
        row.position = position;
        row.retired = retired;
        return row;
    }

    StoredAttribute.Key key() {
        return new StoredAttribute.Key(category, attribute);
    }

    Choice toChoice() {
        return new Choice(code, label);
    }
}
