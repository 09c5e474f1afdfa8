package jp.kanmin.register.schema;

import java.util.List;

/// A rule over several columns of a row, or over the rows of a file. Columns are named as the schema names them.
public sealed interface Across {

    /// The columns it looks at.
    List<String> columns();

    /// The first is not later than the second: dates or times.
    record Order(String first, String second) implements Across {
        @Override
        public List<String> columns() {
            return List.of(first, second);
        }
    }

    /// Either both are filled or neither is.
    record Both(String first, String second) implements Across {
        @Override
        public List<String> columns() {
            return List.of(first, second);
        }
    }

    /// Latitude and longitude stand in their own columns.
    record Swapped(String latitude, String longitude) implements Across {
        @Override
        public List<String> columns() {
            return List.of(latitude, longitude);
        }
    }

    /// The point lies in the prefecture of the body with the code.
    record Inside(String latitude, String longitude, String code) implements Across {
        @Override
        public List<String> columns() {
            return List.of(latitude, longitude, code);
        }
    }

    /// The code and the names, read one behind the other, are of the same body.
    record Body(String code, List<String> names) implements Across {
        public Body {
            names = List.copyOf(names);
        }

        @Override
        public List<String> columns() {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(code), names.stream()).toList();
        }
    }

    /// All rows are of the body that most of them are of.
    record Same(String code) implements Across {
        @Override
        public List<String> columns() {
            return List.of(code);
        }
    }
}
