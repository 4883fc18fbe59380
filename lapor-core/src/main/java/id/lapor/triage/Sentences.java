package id.lapor.triage;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/** A text as the lexicons read it: sentence by sentence, so that no phrase reaches from one into the next. */
record Sentences(List<List<Word>> sentences) {

    /**
     * @param written in standard spelling
     * @param keys what a sign may name it by: as it is written, its stem, its classes
     * @param meaning whether it carries one
     */
    record Word(String written, ImmutableSet<String> keys, boolean meaning) {}
}
