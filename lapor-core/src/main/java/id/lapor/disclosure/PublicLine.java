package id.lapor.disclosure;

import id.lapor.report.PublicHandle;

/** A line of the public list. */
public record PublicLine(PublicHandle handle, Headline headline) {}
