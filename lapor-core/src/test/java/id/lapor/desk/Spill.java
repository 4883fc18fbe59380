package id.lapor.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that can be got out of an object by what it offers, in one long text: a careless host's serialiser. */
final class Spill {

    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Spill() {}

    static String of(Object root) {
        Spill spill = new Spill();
        spill.pour(root);
        return spill.text.toString();
    }

    private void pour(Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        text.append(value).append('\n');
        if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(this::pour);
        } else if (value instanceof Iterable<?> many) {
            many.forEach(this::pour);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> {
                pour(key);
                pour(item);
            });
        } else if (value instanceof Throwable thrown) {
            pour(thrown.getMessage());
            pour(thrown.getCause());
            for (Throwable suppressed : thrown.getSuppressed()) {
                pour(suppressed);
            }
        }
        if (value.getClass().getName().startsWith("id.lapor.") && !(value instanceof Enum<?>)) {
            accessors(value);
        }
    }

    private void accessors(Object value) {
        for (Method method : ACCESSORS.computeIfAbsent(value.getClass(), Spill::accessorsOf)) {
            pour(got(value, method));
        }
    }

    /** What is made of a thing of its own kind, such as the period before a period, goes on for ever. */
    private static List<Method> accessorsOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> method.getReturnType() != type)
                .filter(method -> !Throwable.class.isAssignableFrom(method.getDeclaringClass()))
                .peek(method -> method.setAccessible(true))
                .toList();
    }

    private static Object got(Object value, Method method) {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException refused) {
            return refused.getCause();
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
