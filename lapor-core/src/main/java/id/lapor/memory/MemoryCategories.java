package id.lapor.memory;

import id.lapor.subject.Categories;
import id.lapor.subject.KnownCategories;
import java.util.List;

final class MemoryCategories implements KnownCategories {

    private final Journal journal;
    private Categories kept = Categories.of(List.of());

    MemoryCategories(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Categories all() {
        return journal.alone(() -> kept);
    }

    @Override
    public void offer(Categories offered) {
        journal.alone(() -> {
            Categories before = kept;
            journal.undoBy(() -> kept = before);
            kept = offered.knowing(before.known());
            return kept;
        });
    }
}
