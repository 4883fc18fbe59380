package id.lapor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a host can get hold of: the exported types, and what leads from one to the next. */
final class PublicTypes {

    private static final Path CLASSES = Path.of("target", "classes");

    private PublicTypes() {}

    /** Every public or protected type of an exported package, nested ones included. */
    static List<Class<?>> exported() throws IOException {
        Set<String> packages = exports();
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = CLASSES.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                int dot = name.lastIndexOf('.');
                if (dot > 0 && packages.contains(name.substring(0, dot)) && !name.endsWith("package-info")) {
                    Class<?> type = load(name);
                    if (isOpen(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static Set<String> exports() throws IOException {
        try (InputStream module = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(module).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static boolean isOpen(Class<?> type) {
        boolean open = isOpen(type.getModifiers());
        return type.getDeclaringClass() == null ? open : open && isOpen(type.getDeclaringClass());
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Public and protected methods that the type declares itself. */
    static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && isOpen(method.getModifiers()))
                .toList();
    }

    static List<Executable> constructors(Class<?> type) {
        List<Executable> open = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOpen(constructor.getModifiers())) {
                open.add(constructor);
            }
        }
        return open;
    }

    /**
     * Every type that can be got hold of from these: results of methods, fields, type arguments, array elements, what
     * extends or is permitted.
     *
     * @param through which types are looked into
     */
    static Set<Class<?>> reachable(Stream<? extends Type> roots, Predicate<Class<?>> through) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        Deque<Class<?>> waiting = new ArrayDeque<>();
        roots.forEach(root -> classesIn(root).forEach(waiting::add));
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove();
            if (reached.add(type) && type.getName().startsWith("id.lapor.") && through.test(type)) {
                next(type).forEach(found -> classesIn(found).forEach(waiting::add));
            }
        }
        return reached;
    }

    private static List<Type> next(Class<?> type) {
        List<Type> next = new ArrayList<>();
        methods(type).forEach(method -> next.add(method.getGenericReturnType()));
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field.getModifiers())) {
                next.add(field.getGenericType());
            }
        }
        next.addAll(Arrays.asList(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            next.add(type.getGenericSuperclass());
        }
        if (type.isSealed()) {
            next.addAll(Arrays.asList(type.getPermittedSubclasses()));
        }
        return next;
    }

    private static Set<Class<?>> classesIn(Type type) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        if (type instanceof Class<?> plain) {
            classes.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType generic) {
            classes.addAll(classesIn(generic.getRawType()));
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> classes.addAll(classesIn(argument)));
        } else if (type instanceof WildcardType wild) {
            Stream.of(wild.getUpperBounds()).forEach(bound -> classes.addAll(classesIn(bound)));
        } else if (type instanceof GenericArrayType array) {
            classes.addAll(classesIn(array.getGenericComponentType()));
        }
        return classes;
    }
}
