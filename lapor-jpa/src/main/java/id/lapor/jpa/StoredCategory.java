package id.lapor.jpa;

import id.lapor.subject.Attribute;
import id.lapor.subject.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** One row of {@code lapor_category}. */
@Entity(name = "LaporCategory")
@Table(name = "lapor_category")
@SuppressWarnings("NullAway.Init")
class StoredCategory {

    @Id
    @Column(name = "code", nullable = false, updatable = false, length = 64)
    String code;

    @Column(name = "name", nullable = false, length = 200)
    String name;

    @Column(name = "sensitive", nullable = false)
    boolean sensitive;

    /** Its place among all that are known, those that are offered first. */
    @Column(name = "position", nullable = false)
    int position;

    /** Whether it is offered no more. */
    @Column(name = "retired", nullable = false)
    boolean retired;

    StoredCategory() {}

    static StoredCategory of(Category category, int position, boolean retired) {
        StoredCategory row = new StoredCategory();
        row.code = category.code();
        row.name = category.name();
        row.sensitive = category.sensitive();
        row.position = position;
        row.retired = retired;
        return row;
    }

    Category toCategory(List<Attribute> attributes) {
        return new Category(code, name, sensitive, attributes);
    }
}
