package id.lapor.memory;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import id.lapor.kernel.MasterKey;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.IdentityVault;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class MemoryVault implements IdentityVault {

    private final Journal journal;
    private final MasterKey key;
    private final Map<IdentityKey, Identity> identities = new HashMap<>();
    private final Multimap<String, IdentityKey> links = HashMultimap.create();

    private final Table<IdentityKey, String, String> originals = HashBasedTable.create();
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
            boolean isNew = links.put(link, name);
            if (isNew) {
                journal.undoBy(() -> links.remove(link, name));
            }
            return isNew;
        });
    }

    @Override
    public Set<IdentityKey> linkedTo(String account) {
        return journal.alone(() -> Set.copyOf(links.get(linkOf(account))));
    }

    @Override
    public Set<IdentityKey> linkedWith(IdentityKey name) {
        return journal.alone(() -> links.asMap().values().stream()
                .filter(keys -> keys.contains(name))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String imprint(String mine) {
        return journal.alone(() -> {
            imprint = imprint == null ? mine : imprint;
            return imprint;
        });
    }

    @Override
    public void keep(IdentityKey name, String label, String original) {
        journal.alone(() -> {
            if (originals.contains(name, label)) {
                return label;
            }
            journal.undoBy(() -> originals.remove(name, label));
            return originals.put(name, label, original);
        });
    }

    @Override
    public Optional<String> original(IdentityKey name, String label) {
        return journal.alone(() -> Optional.ofNullable(originals.get(name, label)));
    }

    /** Nothing is encrypted here, and nothing outlives the program. */
    @Override
    public int rewrap(int most) {
        return 0;
    }

    @Override
    public void forgetIdentity(IdentityKey name) {
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

    @Override
    public void erase(IdentityKey name) {
        forgetIdentity(name);
        journal.alone(() -> {
            Map<String, String> before = Map.copyOf(originals.row(name));
            journal.undoBy(() -> originals.row(name).putAll(before));
            originals.row(name).clear();
            return before;
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
