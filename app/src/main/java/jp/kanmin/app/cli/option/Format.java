package jp.kanmin.app.cli.option;

/// How a result is written: for people or for programs.
public enum Format {
    TEXT,
    JSON
}
