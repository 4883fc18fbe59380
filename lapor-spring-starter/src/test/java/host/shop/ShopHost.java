package host.shop;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A host with an entity of its own, found the way Spring Boot finds it by itself. */
@SpringBootApplication
public class ShopHost {}
