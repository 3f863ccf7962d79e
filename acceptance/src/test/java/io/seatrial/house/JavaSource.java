package io.seatrial.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as the compiler reads it.
 *
 * @param texts what stands between quotation marks
 * @param packageDoc the comment on the package, or null
 */
record JavaSource(
        String path,
        String text,
        String packageName,
        String packageDoc,
        List<String> imports,
        List<Type> types,
        List<Method> methods,
        List<String> texts) {

    /** @param firstSentence of its comment, or an empty text; open true when code of other packages can see it */
    record Type(String name, boolean open, String firstSentence) {}

    record Method(String name, int lines) {}

    static JavaSource of(String path, String text) {
        return all(Map.of(path, text)).get(0);
    }

    /** All of them by one compiler, which is many times faster. @param texts by path */
    static List<JavaSource> all(Map<String, String> texts) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<File> files = texts.entrySet().stream()
                .map(file -> new File(file.getKey(), file.getValue()))
                .toList();
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, files);
        DocTrees trees = DocTrees.instance(task);
        List<JavaSource> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().toUri().getPath().substring(1);
                sources.add(of(path, texts.get(path), unit, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static JavaSource of(String path, String text, CompilationUnitTree unit, DocTrees trees) {
        Reading reading = new Reading(unit, trees);
        reading.scan(unit, null);
        List<String> imports = unit.getImports().stream()
                .map(one -> one.getQualifiedIdentifier().toString())
                .toList();
        String name = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        return new JavaSource(
                path, text, name, reading.packageDoc, imports, reading.types, reading.methods, reading.texts);
    }

    /** A file that the compiler need not look for. */
    private static final class File extends SimpleJavaFileObject {

        private final String text;

        File(String path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    int lines() {
        return (int) text.lines().count();
    }

    /** Collects what the rules ask for. */
    private static final class Reading extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final List<Type> types = new ArrayList<>();
        private final List<Method> methods = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private String packageDoc;
        private boolean open = true;

        Reading(CompilationUnitTree unit, DocTrees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitPackage(com.sun.source.tree.PackageTree tree, Void nothing) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            packageDoc = comment == null ? null : comment.getFullBody().toString();
            return super.visitPackage(tree, nothing);
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            boolean around = open;
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean insideInterface = parent.getKind() == Tree.Kind.INTERFACE;
            open = around && (insideInterface || tree.getModifiers().getFlags().contains(Modifier.PUBLIC));
            if (!tree.getSimpleName().isEmpty()) {
                DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                String sentence = comment == null ? "" : words(comment);
                types.add(new Type(tree.getSimpleName().toString(), open && !insideInterface, sentence));
            }
            super.visitClass(tree, nothing);
            open = around;
            return nothing;
        }

        /** The first sentence, or what its only tag says of the parts of a record. */
        private static String words(DocCommentTree comment) {
            String first = comment.getFirstSentence().toString();
            return first.isEmpty() ? comment.getBlockTags().toString() : first;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            long begin = trees.getSourcePositions().getStartPosition(unit, tree);
            long end = trees.getSourcePositions().getEndPosition(unit, tree);
            if (begin >= 0 && end > begin) {
                long lines =
                        unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(begin) + 1;
                methods.add(new Method(tree.getName().toString(), (int) lines));
            }
            return super.visitMethod(tree, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree tree, Void nothing) {
            if (tree.getValue() instanceof String text) {
                texts.add(text);
            }
            return super.visitLiteral(tree, nothing);
        }
    }
}
