package id.lapor.storage;

import id.lapor.agency.Agencies;
import id.lapor.followup.AttachmentStore;
import id.lapor.kernel.UnitOfWork;
import id.lapor.notification.Notices;
import id.lapor.notification.SentReminders;
import id.lapor.report.Projections;
import id.lapor.report.Reports;
import id.lapor.report.Supports;
import id.lapor.reporter.IdentityVault;
import id.lapor.sla.FiledPolicies;
import id.lapor.statistics.Statistics;
import id.lapor.subject.KnownCategories;

/** Where everything is kept. The ports of one storage share its transactions. */
public interface Storage {

    Reports reports();

    IdentityVault vault();

    AttachmentStore attachments();

    Agencies agencies();

    KnownCategories categories();

    Supports supports();

    Notices notices();

    SentReminders sentReminders();

    FiledPolicies filedPolicies();

    Statistics statistics();

    Projections projections();

    UnitOfWork unitOfWork();
}
