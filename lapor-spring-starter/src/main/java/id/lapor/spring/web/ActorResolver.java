package id.lapor.spring.web;

import id.lapor.kernel.Actor;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Says who the host's signed-in user is in the world of complaint handling. A host declares one as a bean; without it
 * everybody is a visitor, and only what is public or opened by an access code is served.
 */
@FunctionalInterface
public interface ActorResolver {

    /**
     * @param principal the host's signed-in user, or {@code null} when nobody is signed in
     * @return the actor; {@link Actor#visitor()} for a user who has no office and no reports
     */
    Actor actorOf(@Nullable Principal principal);
}
