import {
  AliasNode,
  BinaryOperationNode,
  ColumnNode,
  type ColumnUpdateNode,
  type DeleteQueryNode,
  type IdentifierNode,
  type InsertQueryNode,
  JoinNode,
  type Kysely,
  type KyselyPlugin,
  type OnConflictNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  PrimitiveValueListNode,
  QueryNode,
  type RawNode,
  ReferenceNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely';
import type { Tables } from './tables.ts';

/** Queries over the rows of one server, and no others. */
export type ServerRows = Kysely<Tables>;

/**
 * The only way to a database that knows its tables: `database` itself has none by type, and what comes
 * back compiles every query with the server in it, whoever writes the query.
 */
export function oneServer(database: Kysely<unknown>, server: string): ServerRows {
  return database.withPlugin(new OneServer(server)) as unknown as ServerRows;
}

const COLUMN = ColumnNode.create('server');
const QUERIES = new Set(['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

/**
 * Rewrites a query's syntax tree: each table read, updated or deleted from gets `server = ?`, each row
 * inserted gets its server. What it cannot see through (raw SQL, schema changes) it refuses.
 */
class OneServer extends OperationNodeTransformer implements KyselyPlugin {
  readonly #server: string;

  constructor(server: string) {
    super();
    this.#server = server;
  }

  transformQuery({ node, queryId }: Parameters<KyselyPlugin['transformQuery']>[0]) {
    if (!QUERIES.has(node.kind)) throw new Error(`a ${node.kind} cannot be kept to one server`);
    return this.transformNode(node, queryId);
  }

  async transformResult({ result }: Parameters<KyselyPlugin['transformResult']>[0]) {
    return result;
  }

  protected override transformSelectQuery(...args: TransformArguments<SelectQueryNode>): SelectQueryNode {
    const query = super.transformSelectQuery(...args);
    return this.#keepTo(query, query.from?.froms ?? []);
  }

  protected override transformDeleteQuery(...args: TransformArguments<DeleteQueryNode>): DeleteQueryNode {
    const query = super.transformDeleteQuery(...args);
    return this.#keepTo(query, [...query.from.froms, ...(query.using?.tables ?? [])]);
  }

  protected override transformUpdateQuery(...args: TransformArguments<UpdateQueryNode>): UpdateQueryNode {
    const query = super.transformUpdateQuery(...args);
    return this.#keepTo(query, [...(query.table ? [query.table] : []), ...(query.from?.froms ?? [])]);
  }

  /** In `on`, not in `where`: a left join keeps the rows that have no partner. */
  protected override transformJoin(...args: TransformArguments<JoinNode>): JoinNode {
    const join = super.transformJoin(...args);
    const condition = this.#condition(join.table);
    return condition ? JoinNode.cloneWithOn(join, condition) : join;
  }

  protected override transformInsertQuery(...args: TransformArguments<InsertQueryNode>): InsertQueryNode {
    const query = super.transformInsertQuery(...args);
    if (!query.columns || !query.values || !ValuesNode.is(query.values))
      throw new Error('only an insert that lists its columns and values can be kept to one server');
    const rows = query.values.values.map((row) =>
      PrimitiveValueListNode.is(row)
        ? PrimitiveValueListNode.create([this.#server, ...row.values])
        : ValueListNode.create([ValueNode.create(this.#server), ...row.values]),
    );
    return { ...query, columns: [COLUMN, ...query.columns], values: ValuesNode.create(rows) };
  }

  /** Every key begins with the server, so a conflict on a key does too. */
  protected override transformOnConflict(...args: TransformArguments<OnConflictNode>): OnConflictNode {
    const conflict = super.transformOnConflict(...args);
    return conflict.columns ? { ...conflict, columns: [COLUMN, ...conflict.columns] } : conflict;
  }

  protected override transformColumnUpdate(...args: TransformArguments<ColumnUpdateNode>): ColumnUpdateNode {
    const update = super.transformColumnUpdate(...args);
    if (ColumnNode.is(update.column) && update.column.column.name === 'server')
      throw new Error('a row cannot move to another server');
    return update;
  }

  /** kysely writes `asc` and `desc` this way; anything else could read whatever it likes. */
  protected override transformRaw(node: RawNode, ...rest: [TransformArguments<RawNode>[1]]): RawNode {
    if (!/^(asc|desc)$/.test(node.sqlFragments.join('')))
      throw new Error('raw SQL cannot be kept to one server');
    return super.transformRaw(node, ...rest);
  }

  #keepTo<Q extends SelectQueryNode | UpdateQueryNode | DeleteQueryNode>(
    query: Q,
    tables: readonly OperationNode[],
  ): Q {
    let kept = query;
    for (const table of tables) {
      const condition = this.#condition(table);
      if (condition) kept = QueryNode.cloneWithWhere(kept, condition) as Q;
    }
    return kept;
  }

  /** `<table>.server = ?`; nothing for a subquery, whose own tables are kept already. */
  #condition(table: OperationNode): OperationNode | undefined {
    const source = AliasNode.is(table) ? table.node : table;
    if (source.kind === 'SelectQueryNode') return undefined;
    if (!TableNode.is(source)) throw new Error(`a ${source.kind} cannot be kept to one server`);
    const name = AliasNode.is(table)
      ? TableNode.create((table.alias as IdentifierNode).name)
      : TableNode.create(source.table.identifier.name);
    return BinaryOperationNode.create(
      ReferenceNode.create(COLUMN, name),
      OperatorNode.create('='),
      ValueNode.create(this.#server),
    );
  }
}

type TransformArguments<Node> = [
  node: Node,
  queryId: Parameters<OperationNodeTransformer['transformNode']>[1],
];
