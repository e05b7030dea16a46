using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>The data in SQLite, in memory, with covering indexes both ways.</summary>
internal sealed class SqlitePeer : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqlitePeer(RmatData data)
    {
        _connection.Open();
        Execute("create table edge (kind integer, subject integer, object integer, start integer, end integer, confidence integer, evidence integer)");
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "insert into edge values ($0, $1, $2, $3, $4, $5, $6)";
        var values = Enumerable.Range(0, 7).Select(i => insert.Parameters.Add(string.Create(CultureInfo.InvariantCulture, $"${i}"), SqliteType.Integer)).ToArray();
        insert.Prepare();
        for (var i = 0; i < data.Edges; i++)
        {
            (values[0].Value, values[1].Value, values[2].Value) = (data.Kinds[i], data.Subjects[i], data.Objects[i]);
            (values[3].Value, values[4].Value, values[5].Value, values[6].Value) = (data.From[i], data.To[i], data.Confidences[i], data.Evidence[i]);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        Execute("create index leaving on edge (kind, subject, object, start, end)");
        Execute("create index arriving on edge (kind, object, subject, start, end)");
        Execute("analyze");
    }

    /// <summary>The pattern of <see cref="HandLoops.Pattern"/> as a join.</summary>
    public long Pattern(int states)
    {
        using var query = _connection.CreateCommand();
        query.CommandText = "select count(*) from edge s join edge a on a.kind = 1 and a.subject = s.object and a.start <= s.end and s.start <= a.end where s.kind = 0 and s.subject < $states";
        query.Parameters.AddWithValue("$states", states);
        return (long)query.ExecuteScalar()!;
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
