#!/usr/bin/env bash
# What .ci/run needs of a bare Debian machine besides Node >= 20 and npm: LibreOffice, PDF tools, fonts, a
# browser, Neovim, pandoc to compare with, and what builds VS Code's native modules. Installs only what is missing.
#
#   scripts/ci/install-debian.sh          (as root, or as a user who may use sudo)
set -euo pipefail

packages=(
  libreoffice-writer poppler-utils chromium neovim pandoc
  fonts-noto-core fonts-hosny-amiri fonts-crosextra-carlito fonts-crosextra-caladea fonts-liberation
  python3 make g++ libkrb5-dev
)

missing=()
for package in "${packages[@]}"; do
  status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "these Debian packages are missing, and only root can install them: ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi

echo "installing: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! {
  "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}"
} >"$log" 2>&1 </dev/null; then
  tail -n 30 "$log" >&2
  exit 1
fi
