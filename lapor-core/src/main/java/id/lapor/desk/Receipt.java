package id.lapor.desk;

import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.sla.Due;

/**
 * What the reporter takes home. The access code is shown here and never again.
 *
 * @param tracking the number of the report
 * @param accessCode the secret that opens it without an account
 * @param verificationDue until when it is verified
 */
public record Receipt(TrackingNumber tracking, AccessCode accessCode, Due verificationDue) {}
