package host.scanned;

import host.shop.Parcel;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;

/** A host that names the packages of its entities. */
@SpringBootApplication
@EntityScan(basePackageClasses = Parcel.class)
public class ScannedHost {}
