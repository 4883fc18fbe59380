package id.lapor.refusal;

import id.lapor.kernel.MasterKey;
import id.lapor.storage.Storage;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** All that a store in memory holds, written out: two of these are equal when nothing was changed in between. */
final class Everything {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder page = new StringBuilder();

    private Everything() {}

    static String in(Storage storage) {
        Everything everything = new Everything();
        everything.write(storage);
        return everything.page.toString();
    }

    private void write(Object object) {
        if (object instanceof byte[] bytes) {
            page.append(Arrays.hashCode(bytes));
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                write(key);
                page.append(" = ");
                write(value);
                page.append('\n');
            });
        } else if (object instanceof Collection<?> collection) {
            page.append('[');
            collection.forEach(this::write);
            page.append("]\n");
        } else if (object != null && isOurs(object)) {
            fields(object);
        } else {
            page.append(object).append(' ');
        }
    }

    /** The key and the clock are not what the store holds. */
    private static boolean isOurs(Object object) {
        boolean tool = object instanceof MasterKey || object instanceof Clock || object instanceof Enum;
        return object.getClass().getName().startsWith("id.lapor.") && !tool;
    }

    private void fields(Object object) {
        if (!object.getClass().isRecord() && !seen.add(object)) {
            return;
        }
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                page.append(field.getName()).append(": ");
                write(valueOf(field, object));
            }
        }
    }

    private static Object valueOf(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
