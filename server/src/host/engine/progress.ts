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
  enter(step: CheckStep): void;
  /** Tells that the thread waits for something, and is alive. */
  beat(): void;
}

export function createProgressWriter(memory: SharedArrayBuffer): ProgressWriter {
  const counts = new Int32Array(memory, 0, numbers);
  const text = new Uint8Array(memory, numbers * 4);
  const encoder = new TextEncoder();
  let size = 0;
  return {
    enter({ kind, file, rule, size: read }) {
      if (kind === "list") size = 0;
      size += read ?? 0;
      const { written } = encoder.encodeInto(`${kind}\n${rule ?? ""}\n${file}`, text);
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
  /** The step that was begun last; undefined before the first. */
  step(): CheckStep | undefined;
}

const kinds: readonly CheckStep["kind"][] = ["list", "file", "bid", "rule", "end"];

export function createProgressReader(memory: SharedArrayBuffer): ProgressReader {
  const counts = new Int32Array(memory, 0, numbers);
  return {
    steps: () => Atomics.load(counts, stepSlot),
    beats: () => Atomics.load(counts, beatSlot),
    size: () => Atomics.load(counts, sizeSlot),
    step() {
      // Decoders refuse to read memory that is shared.
      const bytes = Uint8Array.from(new Uint8Array(memory, numbers * 4, Atomics.load(counts, lengthSlot)));
      const [name, rule = "", ...file] = new TextDecoder().decode(bytes).split("\n");
      const kind = kinds.find((one) => one === name);
      return kind && { kind, file: file.join("\n"), ...(rule === "" ? {} : { rule }) };
    },
  };
}
