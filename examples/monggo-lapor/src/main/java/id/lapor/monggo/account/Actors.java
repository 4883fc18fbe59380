package id.lapor.monggo.account;

import id.lapor.kernel.Actor;
import id.lapor.spring.web.ActorResolver;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who acts: on the pages and in the web API alike. */
@Component
class Actors implements ActorResolver {

    @Override
    public Actor actorOf(@Nullable Principal principal) {
        return SignedIn.of(principal).map(SignedIn::actor).orElse(Actor.visitor());
    }
}
