package host.bare;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A host that has nothing but the dependency. */
@SpringBootApplication
public class BareHost {}
