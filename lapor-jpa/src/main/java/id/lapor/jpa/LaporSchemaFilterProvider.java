package id.lapor.jpa;

import java.util.Locale;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;
import org.jspecify.annotations.Nullable;

/**
 * Hides {@code lapor_*} from what Hibernate does to a schema by itself ({@code hibernate.hbm2ddl.auto}): create, drop,
 * update, validate and truncate. Everything else goes to the host's own filter.
 */
public final class LaporSchemaFilterProvider implements SchemaFilterProvider {

    /** Where Hibernate looks for a provider. */
    public static final String PROPERTY = "hibernate.hbm2ddl.schema_filter_provider";

    private final @Nullable SchemaFilterProvider host;

    /** Lets the host's own tables through, all of them. Hibernate calls this by the name of the class. */
    public LaporSchemaFilterProvider() {
        this(null);
    }

    private LaporSchemaFilterProvider(@Nullable SchemaFilterProvider host) {
        this.host = host;
    }

    /**
     * A provider in front of the one that the host configured.
     *
     * @param configured what {@link #PROPERTY} was set to: an instance, a class, a class name, or {@code null}
     * @param loader finds a class that is given by name
     * @throws IllegalStateException when it is set to something that is no provider
     */
    public static SchemaFilterProvider around(@Nullable Object configured, ClassLoader loader) {
        if (configured instanceof LaporSchemaFilterProvider ours) {
            return ours;
        }
        return new LaporSchemaFilterProvider(resolve(configured, loader));
    }

    private static @Nullable SchemaFilterProvider resolve(@Nullable Object configured, ClassLoader loader) {
        if (configured == null || configured.toString().isBlank()) {
            return null;
        }
        if (configured instanceof SchemaFilterProvider provider) {
            return provider;
        }
        try {
            String name = configured.toString().strip();
            Class<?> type = configured instanceof Class<?> given ? given : Class.forName(name, true, loader);
            var constructor = type.asSubclass(SchemaFilterProvider.class).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException | ClassCastException unusable) {
            throw new IllegalStateException(
                    PROPERTY + " is set to " + configured + ", which is no provider of schema filters", unusable);
        }
    }

    @Override
    public SchemaFilter getCreateFilter() {
        return ours(host == null ? null : host.getCreateFilter());
    }

    @Override
    public SchemaFilter getDropFilter() {
        return ours(host == null ? null : host.getDropFilter());
    }

    @Override
    public SchemaFilter getTruncatorFilter() {
        return ours(host == null ? null : host.getTruncatorFilter());
    }

    @Override
    public SchemaFilter getMigrateFilter() {
        return ours(host == null ? null : host.getMigrateFilter());
    }

    @Override
    public SchemaFilter getValidateFilter() {
        return ours(host == null ? null : host.getValidateFilter());
    }

    private static SchemaFilter ours(@Nullable SchemaFilter host) {
        SchemaFilter next = host == null ? SchemaFilter.ALL : host;
        return new SchemaFilter() {
            @Override
            public boolean includeNamespace(Namespace namespace) {
                return next.includeNamespace(namespace);
            }

            @Override
            public boolean includeTable(Table table) {
                return !isOurs(table.getName()) && next.includeTable(table);
            }

            @Override
            public boolean includeSequence(Sequence sequence) {
                return !isOurs(sequence.getName().getSequenceName().getText()) && next.includeSequence(sequence);
            }
        };
    }

    private static boolean isOurs(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("lapor_");
    }
}
