package id.lapor.spring;

import id.lapor.jpa.LaporSchema;
import org.springframework.beans.factory.InitializingBean;

/** Brings lapor's tables up to date before Hibernate looks at them. */
final class LaporSchemaInitializer implements InitializingBean {

    private final LaporSchema schema;
    private final LaporSchema.Mode mode;

    LaporSchemaInitializer(LaporSchema schema, LaporSchema.Mode mode) {
        this.schema = schema;
        this.mode = mode;
    }

    @Override
    public void afterPropertiesSet() {
        schema.apply(mode);
    }
}
