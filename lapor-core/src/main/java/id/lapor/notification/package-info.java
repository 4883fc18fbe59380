/** What reporters and officers are told, without saying it: every notice leads to a page that asks who is there. */
@NullMarked
package id.lapor.notification;

import org.jspecify.annotations.NullMarked;
