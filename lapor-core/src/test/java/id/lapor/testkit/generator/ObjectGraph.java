package id.lapor.testkit.generator;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Counts what an object holds on to: everything of this library, and what is in collections. */
final class ObjectGraph {

    private final Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    private ObjectGraph() {}

    static int sizeOf(Object root) throws IllegalAccessException {
        ObjectGraph graph = new ObjectGraph();
        graph.reach(root);
        while (!graph.waiting.isEmpty()) {
            graph.follow(graph.waiting.remove());
        }
        return graph.reached.size();
    }

    private void reach(Object object) {
        if (object != null && reached.add(object)) {
            waiting.add(object);
        }
    }

    private void follow(Object object) throws IllegalAccessException {
        if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                reach(key);
                reach(value);
            });
        } else if (object instanceof Collection<?> collection) {
            collection.forEach(this::reach);
        } else if (object.getClass().getName().startsWith("id.lapor.")) {
            followFields(object);
        }
    }

    private void followFields(Object object) throws IllegalAccessException {
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                reach(field.get(object));
            }
        }
    }
}
