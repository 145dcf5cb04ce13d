#!/bin/sh
# Draw docs/report-page.png from the demonstration: page one in both languages. Needs poppler-utils
# and imagemagick; run after `make demo`.
set -eu
cd "$(dirname "$0")/.."
edition=$(ls -d tawthiq-data/editions/monthly-2020-05.* | tail -1)
beside=$(mktemp -d)
for lang in ar en; do
  pdftoppm -r 90 -f 1 -l 1 -singlefile -png "$edition/report.$lang.pdf" "$beside/$lang"
done
convert "$beside/en.png" "$beside/ar.png" -bordercolor '#999999' -border 1 +append \
  -colors 64 -define png:compression-level=9 docs/report-page.png
rm -r "$beside"
