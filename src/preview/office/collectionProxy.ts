import { ClientObject } from "./clientObject";

/** A collection of Office.js: load("items/name") loads its items and their properties. */
export abstract class CollectionProxy<P extends ClientObject> extends ClientObject {
  protected abstract all(): P[];

  get items(): P[] {
    return this.loadedValue<P[]>("items");
  }

  override load(properties: string): this {
    super.load("items");
    for (const property of properties.split(",").map((each) => each.trim())) {
      const [, ofItem] = property.split("items/");
      if (ofItem) this.context.read(() => this.items.forEach((item) => item.load(ofItem)));
    }
    return this;
  }

  protected override fetch(): P[] {
    return this.all();
  }
}
