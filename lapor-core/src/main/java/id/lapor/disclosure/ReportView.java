package id.lapor.disclosure;

/** A report as one kind of reader sees it. */
public sealed interface ReportView permits PublicView, ReporterView, OfficerView {

    Headline headline();

    Content content();
}
