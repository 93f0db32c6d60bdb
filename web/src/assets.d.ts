/** Address of MapLibre's worker, relative to map.js; the build fills it in. */
declare const MAP_WORKER: string;
