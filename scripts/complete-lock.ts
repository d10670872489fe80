/**
 * Adds the platform packages that npm left out of the lock file.
 *
 * npm writes only those optional packages that the registry in use offers at that moment, and `npm ci`
 * then refuses the lock on every machine whose registry knows more or fewer of them. An entry without
 * an address or a checksum is enough: npm skips it where `os` and `cpu` do not fit.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface LockPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  [key: string]: unknown;
}

const lockFile = "package-lock.json";
const lock = JSON.parse(readFileSync(lockFile, "utf8")) as { packages: Record<string, LockPackage> };
const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "loong64", "mips64el"];

let added = 0;
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key]) continue;
    const words = name.split(/[/-]/);
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter((processor) => words.includes(processor));
    if (os.length === 0 || cpu.length === 0) continue;
    const libc = name.includes("musl") ? { libc: ["musl"] } : {};
    lock.packages[key] = { version, cpu, dev: true, ...libc, optional: true, os };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added to ${lockFile}`);
