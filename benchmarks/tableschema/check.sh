#!/bin/sh
# Checks a list with tableschema-js, which npm installs into a folder for temporary files.
# sh benchmarks/tableschema/check.sh LIST SCHEMA
set -eu

command -v npm >/dev/null 2>&1 || {
    echo "tableschema-js: skipped, there is no npm"
    exit 0
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" tableschema@1.12.6 >/dev/null 2>&1 || {
    echo "tableschema-js: skipped, npm cannot install it"
    exit 0
}
cp "${0%/*}/check.mjs" "$folder/check.mjs"
node "$folder/check.mjs" "$1" "$2"
