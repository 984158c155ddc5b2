import type { Assessment } from '../../assessment/assessment.ts';
import type { Scene } from './scene.ts';

/** What was made of a sheet before, by its name, with the parts of the assessment that it was made from. */
export type Remembered = Map<
  string,
  { readonly from: Partial<Assessment>; readonly made: unknown }
>;

/** Makes one thing that stands on the sheet. */
export type Make = <T>(name: string, make: (scene: Scene) => T) => T;

/** The same scene, which notes each part of the assessment that is read in it. */
function noted(scene: Scene, from: Partial<Assessment>): Scene {
  const a = new Proxy(scene.a, {
    get(all, key) {
      const part = Reflect.get(all, key);
      Object.assign(from, { [key]: part });
      return part;
    },
  });
  return { ...scene, a };
}

/**
 * A way to make what stands on the sheet that gives again what it made before, the same object, where every part that
 * it was made from is the same object still. So parts must not be changed in place; without a memory all is made anew.
 */
export function makeWith(scene: Scene, memory: Remembered | undefined): Make {
  if (!memory) return (_, make) => make(scene);
  return <T>(name: string, make: (scene: Scene) => T): T => {
    const before = memory.get(name);
    const parts = Object.entries(before?.from ?? {});
    if (before && parts.every(([key, part]) => scene.a[key as keyof Assessment] === part))
      return before.made as T;
    // The scene itself knows what the person is called and the day that it is written on.
    const from: Partial<Assessment> = { person: scene.a.person };
    const made = make(noted(scene, from));
    memory.set(name, { from, made });
    return made;
  };
}
