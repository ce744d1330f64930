import {css} from 'lit';

/** The folded parts, and the answers in them. */
export const foldStyles = css`
  .fold {
    background: var(--_iw-card);
    border: 1px solid var(--_iw-line);
    border-radius: var(--_iw-corner);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: max(52px, var(--_iw-target));
    padding: 10px 18px;
    border-radius: var(--_iw-corner);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary h3 {
    font-size: 1em;
  }
  summary .icon {
    color: var(--_iw-link);
    transition: transform 0.15s;
  }
  [open] > summary .icon {
    transform: rotate(180deg);
  }
  .inside {
    display: grid;
    gap: var(--_iw-gap);
    padding: 2px 18px 18px;
  }
  .inside ul {
    padding-inline-start: 1.2em;
    display: grid;
    gap: 8px;
  }
  .inside .sources,
  .inside .open {
    padding: 0;
    list-style: none;
    gap: var(--_iw-gap);
  }
  .inside .sources > li + li,
  .inside .open > li + li {
    border-block-start: 1px solid var(--_iw-line);
    padding-block-start: var(--_iw-gap);
  }
  .sure,
  .also,
  .where {
    color: var(--_iw-secondary);
    font-size: 0.9em;
  }
  .where {
    display: flex;
    gap: 8px;
    margin-block-start: 4px;
  }
  .where .icon {
    inline-size: 20px;
    block-size: 20px;
    margin-block-start: 2px;
  }
  .also {
    margin-block-start: 6px;
  }
  .article,
  .also li {
    line-height: 1.6;
  }
  dl,
  .answers {
    display: grid;
    gap: 8px;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 16px;
    border-block-end: 1px solid var(--_iw-line);
    padding-block-end: 6px;
  }
  dt {
    color: var(--_iw-secondary);
  }
  dd {
    font-weight: 600;
  }
`;
