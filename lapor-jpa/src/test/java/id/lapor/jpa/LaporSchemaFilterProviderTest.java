package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.testkit.SampleReports;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LaporSchemaFilterProviderTest {

    private final ClassLoader loader = getClass().getClassLoader();

    @ParameterizedTest
    @MethodSource("whateverTheHostLetsItDo")
    void hibernateLeavesTheTablesAloneWhateverTheHostLetsItDo(Vendor vendor, String auto) {
        try (TestDatabase database = vendor.open()) {
            Report report = SampleReports.kept(database.storage(MasterKey.generate()));
            database.unit(
                            database.dataSource(),
                            Map.of(
                                    "hibernate.hbm2ddl.auto",
                                    auto,
                                    LaporSchemaFilterProvider.PROPERTY,
                                    LaporSchemaFilterProvider.class.getName()))
                    .close();

            assertThat(database.storage(MasterKey.generate()).reports().find(report.tracking()))
                    .contains(report);
        }
    }

    static Stream<Arguments> whateverTheHostLetsItDo() {
        return Stream.of("create-drop", "create", "create-only", "drop", "update", "validate", "none")
                .flatMap(auto -> Stream.of(Vendor.values()).map(vendor -> Arguments.of(vendor, auto)));
    }

    @Test
    void theHostsOwnFilterIsStillAsked() {
        for (Object configured :
                new Object[] {HidesAll.class, HidesAll.class.getName(), " " + HidesAll.class.getName(), new HidesAll()
                }) {
            SchemaFilterProvider provider = LaporSchemaFilterProvider.around(configured, loader);

            assertThat(provider.getDropFilter().includeTable(new Table("lapor", "host_order")))
                    .isFalse();
        }
    }

    @Test
    void withoutAFilterOfItsOwnTheHostSeesItsTables() {
        for (Object configured : new Object[] {null, "", " "}) {
            SchemaFilterProvider provider = LaporSchemaFilterProvider.around(configured, loader);

            assertThat(provider.getDropFilter().includeTable(new Table("lapor", "host_order")))
                    .isTrue();
            assertThat(provider.getDropFilter().includeTable(new Table("lapor", "LAPOR_REPORT")))
                    .isFalse();
        }
    }

    @Test
    void aFilterIsNotPutInFrontOfItself() {
        SchemaFilterProvider once = LaporSchemaFilterProvider.around(null, loader);

        assertThat(LaporSchemaFilterProvider.around(once, loader)).isSameAs(once);
    }

    @Test
    void whatIsNoFilterIsNamed() {
        assertThatThrownBy(() -> LaporSchemaFilterProvider.around("java.lang.String", loader))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.lang.String");
    }

    /** A host that lets Hibernate do nothing. */
    static final class HidesAll implements SchemaFilterProvider {

        private static final SchemaFilter NOTHING = new SchemaFilter() {
            @Override
            public boolean includeNamespace(Namespace namespace) {
                return false;
            }

            @Override
            public boolean includeTable(Table table) {
                return false;
            }

            @Override
            public boolean includeSequence(Sequence sequence) {
                return false;
            }
        };

        private HidesAll() {}

        @Override
        public SchemaFilter getCreateFilter() {
            return NOTHING;
        }

        @Override
        public SchemaFilter getDropFilter() {
            return NOTHING;
        }

        @Override
        public SchemaFilter getTruncatorFilter() {
            return NOTHING;
        }

        @Override
        public SchemaFilter getMigrateFilter() {
            return NOTHING;
        }

        @Override
        public SchemaFilter getValidateFilter() {
            return NOTHING;
        }
    }
}
