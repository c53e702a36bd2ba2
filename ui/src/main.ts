// The desk's window.
import { mount } from 'svelte';
import './styles/base.css';
import { inApplication, useDoor } from './desk';
import { begin } from './frame/look.svelte';
import Frame from './frame/Frame.svelte';

await begin();
// Only builds for a plain browser carry the example door; the application never does.
if (import.meta.env.MODE !== 'production' && !inApplication()) {
  const { exampleDoor } = await import('./desk/example');
  useDoor(exampleDoor());
}
mount(Frame, { target: document.body });
