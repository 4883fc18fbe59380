/** Complaint handling without a framework. What is exported here is the public API, and nothing else is. */
module id.lapor.core {
    requires java.desktop;
    requires com.google.common;
    requires org.slf4j;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;

    exports id.lapor;
    exports id.lapor.agency;
    exports id.lapor.desk;
    exports id.lapor.disclosure;
    exports id.lapor.followup;
    exports id.lapor.kernel;
    exports id.lapor.memory;
    exports id.lapor.notification;
    exports id.lapor.report;
    exports id.lapor.reporter;
    exports id.lapor.sla;
    exports id.lapor.statistics;
    exports id.lapor.storage;
    exports id.lapor.subject;
    exports id.lapor.sync;
    exports id.lapor.triage;
    exports id.lapor.triage.likeness;
    exports id.lapor.workflow;

    opens id.lapor.followup;
    opens id.lapor.report;
    opens id.lapor.reporter;
    opens id.lapor.subject;
}
