package id.lapor.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.property.access.spi.Getter;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.type.BasicType;

/**
 * The one update that a report's row sees, on the condition that nobody was faster: written once, from how the entity is
 * mapped: a column that an update leaves alone says so there. In HQL it would be translated anew each time.
 */
final class ReportUpdate {

    /**
     * @param name in the table, and of the parameter
     */
    private record Column(String name, BasicType<Object> type, Getter value) {}

    private final String sql;
    private final List<Column> columns;

    ReportUpdate(EntityManagerFactory factory) {
        EntityPersister report = factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(StoredReport.class);
        List<Column> changing = new ArrayList<>();
        report.forEachAttributeMapping(attribute -> {
            if (attribute.getAttributeMetadata().isUpdatable()) {
                changing.add(column(attribute));
            }
        });
        this.columns = List.copyOf(changing);
        this.sql = columns.stream()
                .map(column -> column.name() + " = :" + column.name())
                .collect(Collectors.joining(
                        ", ",
                        "update " + report.getMappedTableDetails().getTableName() + " set ",
                        " where id = :report and version = :before"));
    }

    @SuppressWarnings("unchecked") // every one of them is a single column of a basic type
    private static Column column(AttributeMapping attribute) {
        BasicValuedModelPart basic = (BasicValuedModelPart) attribute;
        return new Column(
                basic.getSelectionExpression(),
                (BasicType<Object>) basic.getJdbcMapping(),
                attribute.getPropertyAccess().getGetter());
    }

    /**
     * @return false when the row stands at another version by now
     */
    boolean won(Session session, StoredReport row, long before) {
        NativeQuery<?> update =
                session.createNativeQuery(sql, StoredReport.class).addSynchronizedEntityClass(StoredReport.class);
        update.setQueryFlushMode(QueryFlushMode.NO_FLUSH);
        columns.forEach(
                column -> update.setParameter(column.name(), column.value().get(row), column.type()));
        return update.setParameter("report", row.id)
                        .setParameter("before", before)
                        .executeUpdate()
                == 1;
    }
}
