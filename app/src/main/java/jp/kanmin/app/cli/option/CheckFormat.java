package jp.kanmin.app.cli.option;

/// How findings are written: for people, for programs, or for checks in CI.
public enum CheckFormat {
    TEXT,
    JSON,
    SARIF
}
