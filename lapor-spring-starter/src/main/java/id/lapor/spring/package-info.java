/** Wires lapor into a Spring Boot application. No rule of complaint handling stands here. */
@NullMarked
package id.lapor.spring;

import org.jspecify.annotations.NullMarked;
