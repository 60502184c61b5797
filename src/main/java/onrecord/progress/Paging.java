package onrecord.progress;

/** Which page of a long list is shown; pages count from 1. */
public record Paging(int page, int size, long all) {
  static Paging of(Integer asked, int size, long all) {
    int last = (int) Math.max(1, (all + size - 1) / size);
    return new Paging(asked == null ? 1 : Math.max(1, Math.min(asked, last)), size, all);
  }

  public boolean isNeeded() {
    return all > size;
  }

  public long from() {
    return (page - 1L) * size + 1;
  }

  public long to() {
    return Math.min(all, (long) page * size);
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return to() < all;
  }

  public int previous() {
    return page - 1;
  }

  public int next() {
    return page + 1;
  }
}
