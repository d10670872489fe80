import type { CheckStep } from "../../analysis/check-watch.ts";

/**
 * How far a thread has come, in memory that another thread can read while the first one answers nothing. Numbers come
 * first (steps begun, beats of the idle loop, size of what is checked in kB, length of the text), then the step as text.
 */
const numbers = 4;
const textBytes = 2048;
const [stepSlot, beatSlot, sizeSlot, lengthSlot] = [0, 1, 2, 3];

/** Memory for the progress of one thread. */
export function createProgressMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(numbers * 4 + textBytes);
}

/** The writing end, in the thread that works. */
export interface ProgressWriter {
  /** Tells what is begun for a root; no step where a question is begun, as anything may come of it. */
  enter(root: string, step?: CheckStep): void;
  /** Tells that the thread waits for something, and is alive. */
  beat(): void;
}

export function createProgressWriter(memory: SharedArrayBuffer): ProgressWriter {
  const counts = new Int32Array(memory, 0, numbers);
  const text = new Uint8Array(memory, numbers * 4);
  const encoder = new TextEncoder();
  let size = 0;
  return {
    enter(root, step) {
      if (step?.kind === "list") size = 0;
      size += step?.size ?? 0;
      const { written } = encoder.encodeInto([root, step?.kind, step?.rule, step?.file].join("\n"), text);
      Atomics.store(counts, lengthSlot, written);
      Atomics.store(counts, sizeSlot, size >> 10);
      Atomics.add(counts, stepSlot, 1);
    },
    beat: () => void Atomics.add(counts, beatSlot, 1),
  };
}

/** The reading end. */
export interface ProgressReader {
  steps(): number;
  beats(): number;
  /** Size of the files that the check reads, in kB. */
  size(): number;
  /** The root for which something was begun last, and the step; undefined before the first. */
  place(): { readonly root: string; readonly step: CheckStep | undefined } | undefined;
}

const kinds: readonly CheckStep["kind"][] = ["list", "file", "bid", "rule", "end"];

export function createProgressReader(memory: SharedArrayBuffer): ProgressReader {
  const counts = new Int32Array(memory, 0, numbers);
  return {
    steps: () => Atomics.load(counts, stepSlot),
    beats: () => Atomics.load(counts, beatSlot),
    size: () => Atomics.load(counts, sizeSlot),
    place() {
      // Decoders refuse to read memory that is shared.
      const bytes = Uint8Array.from(new Uint8Array(memory, numbers * 4, Atomics.load(counts, lengthSlot)));
      if (bytes.length === 0) return undefined;
      const [root = "", name, rule = "", ...file] = new TextDecoder().decode(bytes).split("\n");
      const kind = kinds.find((one) => one === name);
      const step = kind && { kind, file: file.join("\n"), ...(rule === "" ? {} : { rule }) };
      return { root, step };
    },
  };
}
