package id.lapor.monggo.account;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.monggo.MonggoSettings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Masuk. Where there are demo accounts, they stand beside the form. */
@Controller
class SignInPage {

    /**
     * A demo account as the page shows it.
     *
     * @param agencyName empty for who belongs to none
     */
    record DemoLine(String username, Office office, String agencyName) {}

    private final Accounts accounts;
    private final Lapor lapor;
    private final MonggoSettings settings;

    SignInPage(Accounts accounts, Lapor lapor, MonggoSettings settings) {
        this.accounts = accounts;
        this.lapor = lapor;
        this.settings = settings;
    }

    @GetMapping("/masuk")
    String page(Model model) {
        model.addAttribute("demo", settings.demo() ? demoAccounts() : List.of());
        model.addAttribute("demoPassword", DemoAccount.PASSWORD);
        return "account/signin";
    }

    private List<DemoLine> demoAccounts() {
        AgencyTree tree = lapor.agencies().tree();
        return Stream.of(DemoAccount.values())
                .filter(account -> accounts.find(account.username()).isPresent())
                .map(account -> new DemoLine(
                        account.username(),
                        account.office(),
                        account.agency().flatMap(tree::find).map(Agency::name).orElse("")))
                .toList();
    }
}
