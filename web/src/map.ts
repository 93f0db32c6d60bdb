// MapLibre, in one file that the drawing and the playback share.
import { setWorkerUrl } from "maplibre-gl";

setWorkerUrl(new URL(MAP_WORKER, import.meta.url).href);

export { LngLatBounds, Map as MapView } from "maplibre-gl";
export type { GeoJSONSource, LayerSpecification, MapMouseEvent, SourceSpecification } from "maplibre-gl";
