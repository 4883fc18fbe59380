package id.lapor.memory;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import id.lapor.kernel.MasterKey;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.IdentityVault;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class MemoryVault implements IdentityVault {

    private final Journal journal;
    private final MasterKey key;
    private final Map<IdentityKey, Identity> identities = new HashMap<>();
    private final Multimap<String, IdentityKey> links = HashMultimap.create();

    private @Nullable String imprint;

    MemoryVault(Journal journal, MasterKey key) {
        this.journal = journal;
        this.key = key;
    }

    @Override
    public void seal(IdentityKey name, Identity identity) {
        journal.alone(() -> {
            Identity before = identities.put(name, identity);
            journal.undoBy(() -> {
                if (before == null) {
                    identities.remove(name);
                } else {
                    identities.put(name, before);
                }
            });
            return identity;
        });
    }

    @Override
    public Optional<Identity> open(IdentityKey name) {
        return journal.alone(() -> Optional.ofNullable(identities.get(name)));
    }

    @Override
    public void link(IdentityKey name, String account) {
        String link = linkOf(account);
        journal.alone(() -> {
            journal.undoBy(() -> links.remove(link, name));
            return links.put(link, name);
        });
    }

    @Override
    public Set<IdentityKey> linkedTo(String account) {
        return journal.alone(() -> Set.copyOf(links.get(linkOf(account))));
    }

    @Override
    public String imprint(String mine) {
        return journal.alone(() -> {
            imprint = imprint == null ? mine : imprint;
            return imprint;
        });
    }

    @Override
    public void erase(IdentityKey name) {
        journal.alone(() -> {
            Identity before = identities.remove(name);
            if (before != null) {
                journal.undoBy(() -> identities.put(name, before));
            }
            links.entries().stream()
                    .filter(link -> link.getValue().equals(name))
                    .toList()
                    .forEach(this::unlink);
            return name;
        });
    }

    private void unlink(Map.Entry<String, IdentityKey> link) {
        String account = link.getKey();
        IdentityKey name = link.getValue();
        links.remove(account, name);
        journal.undoBy(() -> links.put(account, name));
    }

    private String linkOf(String account) {
        return key.digest("account-link", account);
    }
}
