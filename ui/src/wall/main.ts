// The room screen's window.
import { mount } from 'svelte';
import '../styles/base.css';
import Wall from './Wall.svelte';

mount(Wall, { target: document.body });
