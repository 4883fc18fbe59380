package id.lapor.jpa;

import java.util.List;

/**
 * What a persistence unit must know. The list is explicit: scanning a library would take the place of the host's own
 * scanning.
 */
public final class LaporEntities {

    private static final List<Class<?>> CLASSES = List.of(
            StoredReport.class,
            StoredEntry.class,
            StoredStatement.class,
            StoredPart.class,
            StoredAccused.class,
            StoredWords.class,
            StoredSupport.class,
            StoredNotice.class,
            StoredReminder.class,
            StoredAttachment.class,
            StoredEvidence.class,
            StoredPiece.class,
            StoredAgency.class,
            StoredCategory.class,
            StoredAttribute.class,
            StoredAttributeValue.class,
            StoredPolicy.class,
            StoredIdentity.class,
            StoredOriginal.class,
            StoredLink.class);

    private LaporEntities() {}

    /** For a unit that is built in code, by {@code PersistenceConfiguration.managedClass}. */
    public static List<Class<?>> classes() {
        return CLASSES;
    }

    /** For a unit that is described by names: {@code persistence.xml}, Spring's {@code PersistenceManagedTypes}. */
    public static List<String> classNames() {
        return CLASSES.stream().map(Class::getName).toList();
    }
}
