// The room screen's window.
import { mount } from 'svelte';
import '../styles/base.css';
import './wall.css';
import { inApplication, useDoor } from '../desk';
import { speak } from '../texts/index.svelte';
import Wall from './Wall.svelte';

await speak('system');

// Only builds for a plain browser carry the example door; the application never does.
if (import.meta.env.MODE !== 'production' && !inApplication()) {
  const { exampleWallDoor } = await import('../desk/example-wall');
  useDoor(exampleWallDoor());
}
mount(Wall, { target: document.body });
